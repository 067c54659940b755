import type { FirstStart } from './first-start.ts';

/** What the terminal shows once the program listens. */
export function welcome(
  address: string,
  first: FirstStart | undefined,
  o: { seconds: number; hasDemo: boolean },
): string {
  const lines = [
    '',
    `  灵犀 Lingxi is ready · 已就绪 (${o.seconds.toFixed(1)} s)`,
    '',
    ...(o.hasDemo ? [`  商店 Shop      ${address}/shop/`] : []),
    `  工作台 Console ${address}/console/`,
    `  接口 API       ${address}/api/`,
  ];
  if (first) {
    lines.push(
      '',
      `  管理员 Administrator   ${first.email}`,
      `  密码 Password          ${first.password}   (只显示这一次 · shown only now)`,
      `  一次性登录 Sign in once ${address}${new URL(first.signInUrl).pathname}${new URL(first.signInUrl).search}`,
    );
  }
  return [...lines, '', '  Ctrl-C stops · 按 Ctrl-C 停止', ''].join('\n');
}
