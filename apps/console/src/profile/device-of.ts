/** In this order: Edge calls itself Chrome, and Chrome calls itself Safari. */
const browsers: [pattern: RegExp, name: string][] = [
  [/MicroMessenger\//, 'WeChat'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [pattern: RegExp, name: string][] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const nameIn = (list: [RegExp, string][], text: string) =>
  list.find(([pattern]) => pattern.test(text))?.[1];

export interface Device {
  /** 「Chrome · macOS」; empty for what is no browser. */
  name: string;
  isPhone: boolean;
}

export function deviceOf(userAgent: string): Device {
  const parts = [nameIn(browsers, userAgent), nameIn(systems, userAgent)];
  return {
    name: parts.filter(Boolean).join(' · '),
    isPhone: /Mobi|Android|iPhone|iPad/.test(userAgent),
  };
}
