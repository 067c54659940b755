import type { HttpExchange } from '../../platform/http/route.ts';
import type { OpenedSession } from './open-session.ts';

export const cookieName = 'lingxi_session';

/** The longest that browsers keep one. How long the session itself lasts, the server decides. */
const rememberedSeconds = 400 * 24 * 3600;

export function setSessionCookie(http: HttpExchange, session: OpenedSession): void {
  http.reply.setCookie(cookieName, session.token, {
    ...options(http),
    // Without an age the browser forgets it when it is closed.
    ...(session.isRemembered ? { maxAge: rememberedSeconds } : {}),
  });
}

export function clearSessionCookie(http: HttpExchange): void {
  http.reply.clearCookie(cookieName, options(http));
}

const options = ({ request }: HttpExchange) =>
  ({
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: request.protocol === 'https',
  }) as const;
