/** Han runs, decimal numbers with their unit, runs of other letters and digits. */
const run = /\p{Script=Han}+|\d+(?:\.\d+)+[a-z]*|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const startsWithHan = /^\p{Script=Han}/u;

/** The stretches of a normalised text that carry meaning; spaces and signs fall out. */
export function runsOf(text: string): string[] {
  return text.match(run) ?? [];
}

export function isHan(run: string): boolean {
  return startsWithHan.test(run);
}
