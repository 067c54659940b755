/** Whether the server would take it as a site: `https://shop.example`, with or without a port. */
export function isOrigin(text: string): boolean {
  if (!URL.canParse(text) || text.length > 200) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
}
