export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const gap = 12;
const edge = 12;

const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** Where the card stands: beside its place, on the screen, and over nothing that is looked at. */
export function placeCard(o: {
  target: Box;
  card: { width: number; height: number };
  screen: { width: number; height: number };
  /** What must stay in sight besides the target: what has the focus. */
  kept?: Box | undefined;
}): { left: number; top: number } {
  const { target, card, screen, kept } = o;
  const clamp = (at: number, size: number, room: number) =>
    Math.max(edge, Math.min(at, room - size - edge));
  const right = target.left + target.width + gap;
  const below = target.top + target.height + gap;
  const wishes = [
    { left: right, top: target.top },
    { left: target.left, top: below },
    { left: target.left, top: target.top - card.height - gap },
    { left: target.left - card.width - gap, top: target.top },
    { left: screen.width, top: screen.height },
    { left: screen.width, top: 0 },
  ].map((at) => ({
    left: clamp(at.left, card.width, screen.width),
    top: clamp(at.top, card.height, screen.height),
  }));
  const isFree = (at: { left: number; top: number }, box: Box | undefined) =>
    box === undefined || !overlaps({ ...at, ...card }, box);
  return (
    wishes.find((at) => isFree(at, target) && isFree(at, kept)) ??
    wishes.find((at) => isFree(at, kept)) ??
    wishes[0]!
  );
}
