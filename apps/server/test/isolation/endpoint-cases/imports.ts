import type { EndpointCases } from './endpoint-case.ts';

const one = (id: string) => ({ params: { id } });

export const importCases: EndpointCases = {
  'imports.list': () => ({ harmless: [{ query: { kind: 'faqs' } }] }),
  'imports.get': (_my, their) => ({ refused: [one(their.importId)] }),
  'imports.create': (_my, their) => ({
    harmless: [{ query: { kind: 'faqs' }, file: `标准问,中文答案\n${their.question},x\n` }],
    isNameless: true,
  }),
  'imports.update': (_my, their) => ({
    refused: [{ ...one(their.importId), body: { existing: 'replace' } }],
  }),
  'imports.start': (_my, their) => ({ refused: [{ ...one(their.otherImportId), body: {} }] }),
  'imports.cancel': (_my, their) => ({ refused: [one(their.runningImportId)] }),
  'imports.listErrors': (my, their) => ({
    refused: [one(their.badImportId)],
    harmless: [one(my.badImportId)],
  }),
  'imports.downloadErrors': (_my, their) => ({ refused: [one(their.badImportId)] }),
  'exports.download': () => ({
    harmless: [
      { params: { kind: 'faqs' } },
      { params: { kind: 'canned_responses' } },
      { params: { kind: 'contacts' }, query: { format: 'jsonl' } },
    ],
  }),
  'exports.template': () => ({
    harmless: [{ params: { kind: 'orders' } }],
    isNameless: true,
  }),
};
