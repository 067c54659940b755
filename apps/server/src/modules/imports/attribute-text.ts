/** Numbers and yes/no as such; an apostrophe in front keeps them a text, as in a spreadsheet. */
export function asAttribute(value: string): string | number | boolean | null {
  if (value === '') return null;
  if (value === 'true' || value === 'false') return value === 'true';
  if (isPlainNumber(value)) return Number(value);
  return looksTyped(value.slice(1)) && value[0] === "'" ? value.slice(1) : value;
}

const isPlainNumber = (text: string): boolean => {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text;
};

const looksTyped = (text: string): boolean =>
  text === 'true' ||
  text === 'false' ||
  isPlainNumber(text) ||
  (text[0] === "'" && looksTyped(text.slice(1)));

/** The cell `asAttribute` reads as the same value. */
export const attributeText = (value: string | number | boolean): string =>
  typeof value === 'string' && looksTyped(value) ? `'${value}` : String(value);
