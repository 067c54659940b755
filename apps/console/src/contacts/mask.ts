/** 138****6021: enough to compare, not enough to copy. */
export function maskPhone(phone: string): string {
  const characters = [...phone];
  const digits = characters.flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const shownEnd = 4;
  const shownStart = digits.length >= 11 ? digits.length - 8 : Math.max(0, digits.length - 6);
  const hidden = new Set(digits.slice(shownStart, digits.length - shownEnd));
  return characters.map((c, i) => (hidden.has(i) ? '*' : c)).join('');
}

/** li***@example.com */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return '***';
  return `${email.slice(0, Math.min(2, at - 1) || 1)}***${email.slice(at)}`;
}
