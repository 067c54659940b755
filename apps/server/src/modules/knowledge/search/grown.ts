/** The array itself if it holds `size` items, or a copy with room for half as many again. */
export function grown<Numbers extends Int32Array | Float32Array>(
  array: Numbers,
  size: number,
): Numbers {
  if (size <= array.length) return array;
  const capacity = Math.max(size, Math.ceil(array.length * 1.5));
  const larger =
    array instanceof Int32Array ? new Int32Array(capacity) : new Float32Array(capacity);
  larger.set(array);
  return larger as Numbers;
}
