import type { ErrorBody, ErrorDetails } from '@lingxi/contract';
import type { ApiErrorCode, InputOf, NameOf, OutputOf, Route } from './types.ts';

/** Where the server is and who is asking. */
export interface Access {
  /** Origin of the server, such as `https://chat.example`; empty for the page's own. */
  baseUrl: string;
  /** A visitor's token or an API key; agents in a browser are known by their cookie. */
  token?: () => string | undefined;
  /** Language of the error sentences, such as `zh` or `en`. */
  locale?: () => string;
  fetch?: typeof fetch;
  /** Milliseconds until a call is given up; 20 seconds unless told. */
  timeoutMs?: number;
  /** Called for every answer with status 401. */
  onNotSignedIn?: () => void;
}

/** A refused or failed call. `code` is the promise, `message` is for people. */
export class ApiError extends Error {
  override name = 'ApiError';
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly code: ApiErrorCode;
  readonly details: ErrorDetails;
  readonly requestId: string | undefined;

  constructor(
    status: number,
    error: Partial<Omit<ErrorBody['error'], 'code'>>,
    code: ApiErrorCode,
  ) {
    super(error.message ?? code);
    this.status = status;
    this.code = code;
    this.details = error.details ?? {};
    this.requestId = error.requestId;
  }
}

export type CallOptions = { signal?: AbortSignal };
type Arguments<I> =
  Record<never, never> extends I ? [input?: I & CallOptions] : [input: I & CallOptions];
/** The arguments after an endpoint's name: its input, optional where nothing is required. */
export type CallArguments<R extends Route> = Arguments<InputOf<NameOf<R>>>;
export type Request = <R extends Route>(
  route: R,
  ...args: CallArguments<R>
) => Promise<OutputOf<NameOf<R>>>;

interface AnyInput extends CallOptions {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** The full address of a route. */
export const addressOf = (baseUrl: string, path: string, input: AnyInput = {}): string => {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(input.params?.[name] ?? ''),
  );
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined && value !== null) query.set(key, String(value));
  }
  const search = query.toString();
  return baseUrl.replace(/\/$/, '') + filled + (search && `?${search}`);
};

/** The headers every call carries. */
export const headersOf = (access: Access): Record<string, string> => {
  const token = access.token?.();
  const locale = access.locale?.();
  return {
    ...(locale && { 'accept-language': locale }),
    ...(token && { authorization: `Bearer ${token}` }),
  };
};

/** Turns an answer's text into its value, or throws the refusal it states. */
export const readAnswer = (access: Access, status: number, text: string): unknown => {
  let value: unknown = {};
  try {
    if (text) value = JSON.parse(text);
  } catch {
    // A proxy's page instead of our JSON: nothing in it is for people.
    throw new ApiError(status, {}, 'unavailable');
  }
  if (status >= 200 && status < 300) return value;
  if (status === 401) access.onNotSignedIn?.();
  const error = (value as Partial<ErrorBody>).error;
  throw new ApiError(status, error ?? {}, error?.code ?? 'unavailable');
};

/** The smallest client: one function that calls a row of the endpoint tables. */
export const createRequest = (access: Access): Request => {
  const request = async (route: string, input: AnyInput = {}): Promise<unknown> => {
    const [method, path = ''] = route.split(' ');
    const abort = new AbortController();
    let cause: ApiErrorCode = 'network';
    const giveUp = (why: ApiErrorCode) => {
      cause = why;
      abort.abort();
    };
    const onAbort = () => giveUp('aborted');
    input.signal?.addEventListener('abort', onAbort);
    if (input.signal?.aborted) onAbort();
    const timer = setTimeout(() => giveUp('timeout'), access.timeoutMs ?? 20_000);
    const headers = headersOf(access);
    if (input.body !== undefined) headers['content-type'] = 'application/json';
    let status: number;
    let text: string;
    try {
      const response = await (access.fetch ?? fetch)(addressOf(access.baseUrl, path, input), {
        method,
        headers,
        body: input.body === undefined ? undefined : JSON.stringify(input.body),
        signal: abort.signal,
      });
      status = response.status;
      text = await response.text();
    } catch {
      throw new ApiError(0, {}, cause);
    } finally {
      clearTimeout(timer);
      input.signal?.removeEventListener('abort', onAbort);
    }
    return readAnswer(access, status, text);
  };
  return request as Request;
};
