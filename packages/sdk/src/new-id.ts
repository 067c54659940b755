const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * An id for something made here: the time, then 16 random letters. `crypto.randomUUID` would not
 * do: pages without https and mini programs lack it.
 */
export const newId = (): string => {
  const bytes = new Uint8Array(16);
  if (typeof crypto === 'object') crypto.getRandomValues(bytes);
  else for (let i = 0; i < 16; i++) bytes[i] = Math.random() * 256;
  let id = `${Date.now().toString(36)}-`;
  for (const byte of bytes) id += letters[byte % 36];
  return id;
};
