/** A text as it is told: `[this|that]` becomes one of the two, `{name}` what it stands for. */
export function fill(
  text: string,
  o: { values: Readonly<Record<string, string>>; random: () => number },
): string {
  const chosen = text.replace(/\[([^[\]]*\|[^[\]]*)\]/g, (_, all: string) => {
    const wordings = all.split('|');
    return wordings[Math.floor(o.random() * wordings.length)]!;
  });
  return chosen.replace(
    /(.?)\{(\w+)\}(?=(.?))/gu,
    (_, before: string, name: string, after: string) => {
      const value = o.values[name];
      if (value === undefined) throw new Error(`nothing known as {${name}} in: ${text}`);
      return before + apart(before, value) + value + apart(value, after);
    },
  );
}

/** Chinese keeps a space to letters and digits. */
const apart = (left: string, right: string): string =>
  (/\p{Script=Han}$/u.test(left) && /^[\w¥]/.test(right)) ||
  (/\w$/.test(left) && /^\p{Script=Han}/u.test(right))
    ? ' '
    : '';

/** The one at that place; after the last comes the first again. */
export const oneOf = <T>(all: readonly T[], place: number): T => all[place % all.length]!;
