import { cannedVariables } from '@lingxi/contract';

/** The first name between braces that is no variable of ours. */
export function unknownVariable(text: string): string | undefined {
  for (const [, inside] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const name = inside!.trim();
    if (!(cannedVariables as readonly string[]).includes(name)) return name || inside;
  }
  return undefined;
}
