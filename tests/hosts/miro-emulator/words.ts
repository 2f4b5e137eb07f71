// The words Miro knows: colours, shapes, fonts, caps of lines, and what each item starts with (rules 5, 6, 13, 16).
import type { Data, Type } from "./fields.js";

/** Words of a line; the types stay literal. */
const words = <const S extends string>(text: S): Words<S> => text.split(" ") as unknown as Words<S>;
type Words<S extends string> = readonly Split<S>[];
type Split<S extends string> = S extends `${infer A} ${infer B}` ? A | Split<B> : S;

export const stickyNames = words(
  "gray light_yellow yellow orange light_green green dark_green cyan light_pink pink violet red light_blue blue dark_blue black",
);
export const tagColors = words(
  "red magenta violet light_green green dark_green cyan blue dark_blue yellow gray black dark_gray",
);
export const shapes = words(
  "rectangle circle triangle wedge_round_rectangle_callout round_rectangle rhombus parallelogram star right_arrow left_arrow pentagon hexagon octagon trapezoid flow_chart_predefined_process left_right_arrow cloud left_brace right_brace cross can",
);
export const families = words(
  "arial cursive abril_fatface bangers eb_garamond georgia graduate gravitas_one fredoka_one nixie_one open_sans permanent_marker pt_sans pt_sans_narrow pt_serif rammetto_one roboto roboto_condensed roboto_slab caveat times_new_roman titan_one lemon_tuesday roboto_mono noto_sans plex_sans plex_serif plex_mono spoof tiempos_text noto_serif noto_serif_jp noto_sans_jp noto_sans_hebrew noto_serif_sc noto_serif_kr noto_sans_sc noto_sans_kr serif sans_serif monospace",
);
export const caps = words(
  "none stealth rounded_stealth arrow filled_triangle triangle filled_diamond diamond filled_oval oval erd_one erd_many erd_one_or_many erd_only_one erd_zero_or_many erd_zero_or_one",
);

const ink = "#1a1a1a";
const lettered = {
  color: ink,
  fillColor: "transparent",
  fillOpacity: 1,
  fontFamily: "open_sans",
  fontSize: 14,
} as const;
const carded = {
  width: 320,
  height: 94,
  rotation: 0,
  title: "",
  description: "",
  tagIds: [],
  style: { cardTheme: "#2d9bf0", fillBackground: false },
};

/** The size of a sticky comes of its shape: world.ts. */
export const defaults: { readonly [T in Type]: { readonly [K in keyof Data<T>]?: Data<T>[K] } } = {
  sticky_note: {
    shape: "square",
    content: "",
    tagIds: [],
    style: { fillColor: "light_yellow", textAlign: "center", textAlignVertical: "middle" },
  },
  shape: {
    width: 100,
    height: 100,
    rotation: 0,
    shape: "rectangle",
    content: "",
    style: {
      ...lettered,
      textAlign: "center",
      textAlignVertical: "middle",
      borderStyle: "normal",
      borderOpacity: 1,
      borderColor: ink,
      borderWidth: 2,
    },
  },
  text: { width: 300, rotation: 0, content: "", style: { ...lettered, textAlign: "left" } },
  frame: { width: 100, height: 100, title: "Frame", showContent: true, style: { fillColor: "#ffffff" } },
  card: { ...carded, taskStatus: "none" },
  app_card: { ...carded, status: "disconnected", owned: true },
  image: { width: 100, height: 100, rotation: 0, title: "" },
  embed: { width: 480, height: 270, mode: "inline", previewUrl: "" },
  preview: { width: 320, height: 180 },
  connector: {
    origin: "center",
    relativeTo: "canvas_center",
    shape: "curved",
    captions: [],
    width: 0,
    height: 0,
    style: { strokeColor: "#000000", strokeWidth: 1, endStrokeCap: "stealth" },
  },
  tag: { color: "red" },
  group: {},
};
