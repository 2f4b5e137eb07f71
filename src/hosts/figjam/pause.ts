// Letting the editor draw a picture in between.
export const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 1));
