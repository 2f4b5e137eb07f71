// A picture in dots from one in shapes, for programs that take no SVG: twice as sharp as it is shown, less where it would get too large.

/** Browsers refuse canvases with sides beyond this. */
const most = 8192;

const loaded = (svg: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("the picture could not be drawn"));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });

/** Throws where the browser draws none. */
export const pngOf = async (svg: string): Promise<Blob> => {
  const image = await loaded(svg);
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(2, most / width, most / height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the picture could not be drawn"))), "image/png"),
  );
};
