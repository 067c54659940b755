const STATEMENT =
  /(?:^|[;\n}])\s*(import|export)\s+(type\s+)?((?:[\w*$\s{},]|\btype\b)*?\s*from\s*)?['"]([^'"\n]+)['"]/g;
const CALL = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)(\s*\.\s*[A-Z])?/g;

/** The modules a source text names, static or on demand, and whether for their types only. */
export function importsOf(text) {
  const code = withoutComments(text);
  const found = [];
  for (const [, keyword, type, from, name] of code.matchAll(STATEMENT))
    if (keyword === 'import' || from) found.push({ name, isType: Boolean(type) });
  // `import('x').T` in a type position names a type; `await import('x')` loads the module.
  for (const [, name, member] of code.matchAll(CALL)) found.push({ name, isType: Boolean(member) });
  return found;
}

/** Comments may quote imports and SQL; strings that hold `//` (addresses) must survive. */
export function withoutComments(text) {
  return text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (whole, string) => string ?? ' '.repeat(whole.startsWith('//') ? 0 : 1),
  );
}
