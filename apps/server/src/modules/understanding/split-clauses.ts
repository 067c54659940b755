/** Pieces of a text between marks that end or part a sentence. */
export function splitClauses(text: string): string[] {
  return text
    .split(/[，。！？；：、…~,!?;\n]+|:(?![\d/])|\.(?!\w)|\.(?=\D)/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
