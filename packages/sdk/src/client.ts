import type { Attachment, ImportJob, ImportKind } from '@lingxi/contract';
import { endpoints } from './endpoints.generated.ts';
import { type Access, type CallOptions, createRequest } from './request.ts';
import type { EndpointName, InputOf, OutputOf } from './types.ts';
import { type UploadOptions, uploadFile, uploadImport } from './upload-file.ts';

type Input<N extends EndpointName> = InputOf<N> & CallOptions;

export interface Client {
  /**
   * Calls an endpoint: `call('conversations.assign', { params: { id }, body: { assigneeId } })`.
   * Throws `ApiError` for every refusal and failure.
   */
  call<N extends EndpointName>(
    name: N,
    ...args: Record<never, never> extends InputOf<N> ? [input?: Input<N>] : [input: Input<N>]
  ): Promise<OutputOf<N>>;
  /** Uploads a file; name its `fileId` in a message afterwards. */
  upload(file: Blob, options?: UploadOptions): Promise<Attachment>;
  /** Uploads a csv, xlsx or jsonl file and answers with its preview; `imports.start` imports it. */
  uploadImport(
    kind: ImportKind,
    file: Blob,
    options?: Omit<UploadOptions, 'as'>,
  ): Promise<ImportJob>;
}

export interface ClientOptions extends Omit<Access, 'token' | 'locale'> {
  /** A visitor's token or an API key, or a function that knows the current one. */
  token?: string | (() => string | undefined);
  /** Language of error sentences. */
  locale?: string | (() => string);
}

type AnyCall = (route: string, input?: unknown) => Promise<never>;

/** The typed client of the whole API. */
export const createClient = (options: ClientOptions): Client => {
  const { token, locale } = options;
  const access: Access = {
    ...options,
    token: typeof token === 'string' ? () => token : token,
    locale: typeof locale === 'string' ? () => locale : locale,
  };
  const request = createRequest(access) as AnyCall;
  const tables: Record<string, Record<string, string>> = endpoints;
  return {
    call(name, ...[input]) {
      const [noun = '', verb = ''] = name.split('.');
      const route = tables[noun]?.[verb];
      if (!route) throw new TypeError(`no endpoint ${name}`);
      return request(route, input);
    },
    upload: (file, uploadOptions) => uploadFile(access, file, uploadOptions),
    uploadImport: (kind, file, uploadOptions) => uploadImport(access, kind, file, uploadOptions),
  };
};
