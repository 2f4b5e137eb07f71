// The signs of the bar above the board.
export const Icon = ({ path }: { readonly path: string }) => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" class="icon">
    <path d={path} />
  </svg>
);

export const paths = {
  boards: "M3 5h6v5H3zM11 5h6v5h-6zM3 12h6v4H3zM11 12h6v4h-6z",
  samples:
    "M10 3l1.700 4.600 4.900.200-3.800 3.100 1.300 4.700L10 12.900l-4.100 2.700 1.300-4.700-3.800-3.100 4.900-.200z",
  open: "M3 15.500v-11h4.500l2 2.500H17v8.500z",
  save: "M10 3v9M6 8.500l4 4 4-4M4 16.500h12",
  panel: "M3 4h14v12H3zM12.500 4v12",
  panelOpen: "M3 4h14v12H3zM12.500 4v12M14 7h1.500M14 9.500h1.500",
  down: "M5 8l5 5 5-5",
  left: "M12 5l-5 5 5 5",
  right: "M8 5l5 5-5 5",
  moon: "M16 12A6.500 6.500 0 018 4a6.500 6.500 0 108 8z",
  sun: "M10 6.500a3.500 3.500 0 110 7 3.500 3.500 0 010-7zM10 1.500v2M10 16.500v2M1.500 10h2M16.500 10h2M4 4l1.400 1.400M14.600 14.600L16 16M16 4l-1.400 1.400M5.400 14.600L4 16",
  close: "M5 5l10 10M15 5L5 15",
  bin: "M4 6h12M8 6V4h4v2M6 6l.7 10h6.600L14 6",
  plus: "M10 4v12M4 10h12",
  help: "M7.500 7.500a2.500 2.500 0 113.600 2.300c-.7.400-1.100.900-1.100 1.700M10 14.500v.100M10 2.500a7.500 7.500 0 110 15 7.500 7.500 0 010-15z",
} as const;
