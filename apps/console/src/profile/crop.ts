/** What of a picture is shown: how much larger than needed, and where its middle is, 0 to 1. */
export interface Framing {
  zoom: number;
  x: number;
  y: number;
}

export const mostZoom = 4;
export const centred: Framing = { zoom: 1, x: 0.5, y: 0.5 };

/** The square of the picture's own pixels that a framing shows; it never leaves the picture. */
export function cropOf(
  picture: { width: number; height: number },
  { zoom, x, y }: Framing,
): { left: number; top: number; side: number } {
  const side = Math.min(picture.width, picture.height) / Math.min(mostZoom, Math.max(1, zoom));
  const within = (middle: number, length: number) =>
    Math.min(length - side, Math.max(0, middle * length - side / 2));
  return { left: within(x, picture.width), top: within(y, picture.height), side };
}

/** Moved by so many parts of what is shown; it stops where the picture ends. */
export function moved(
  picture: { width: number; height: number },
  framing: Framing,
  by: { x: number; y: number },
): Framing {
  const { side } = cropOf(picture, framing);
  const along = (middle: number, part: number, length: number) => {
    const half = side / 2 / length;
    return Math.min(1 - half, Math.max(half, middle + (part * side) / length));
  };
  return {
    ...framing,
    x: along(framing.x, by.x, picture.width),
    y: along(framing.y, by.y, picture.height),
  };
}
