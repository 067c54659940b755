import s from './KeyHint.module.css';

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** `mod+k` as people read it: ⌘ K or Ctrl K. */
export function keyNames(keys: string): string[] {
  return keys.split('+').map((key) => {
    if (key === 'mod') return isMac ? '⌘' : 'Ctrl';
    if (key === 'shift') return isMac ? '⇧' : 'Shift';
    if (key === 'enter') return 'Enter';
    if (key === 'escape') return 'Esc';
    return key.length === 1 ? key.toUpperCase() : key;
  });
}

export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={s.keys}>
      {keyNames(keys).map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  );
}
