import type { Order } from '@lingxi/contract';

const mostItems = 100;
const mostQuantity = 10_000;

/** `[A-1] 空气炸锅×1；滤网 x2`, or the list as JSON writes it; undefined for what is neither. */
export function readItems(text: string): Order['items'] | undefined {
  const items = text.startsWith('[{') ? fromJson(text) : fromWords(text);
  const isGood =
    items !== undefined &&
    items.length > 0 &&
    items.length <= mostItems &&
    items.every((i) => i.name !== '' && i.name.length <= 200 && i.sku.length <= 64) &&
    items.every(
      (i) => Number.isInteger(i.quantity) && i.quantity >= 1 && i.quantity <= mostQuantity,
    );
  return isGood ? items : undefined;
}

const fromWords = (text: string): Order['items'] =>
  text
    .split(/[;；\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, sku = '', rest = ''] = /^(?:[[【]([^\]】]*)[\]】])?\s*(.*)$/s.exec(entry)!;
      const [, name = rest, quantity = '1'] = /^(.*?)\s*[×xX*]\s*(\d{1,6})$/s.exec(rest) ?? [];
      return { sku: sku.trim(), name: name.trim(), quantity: Number(quantity), imageUrl: null };
    });

function fromJson(text: string): Order['items'] | undefined {
  try {
    const list = JSON.parse(text) as Record<string, unknown>[];
    return list.map((i) => ({
      sku: typeof i.sku === 'string' ? i.sku : '',
      name: typeof i.name === 'string' ? i.name.trim() : '',
      quantity: typeof i.quantity === 'number' ? i.quantity : 1,
      imageUrl: null,
    }));
  } catch {
    return undefined;
  }
}
