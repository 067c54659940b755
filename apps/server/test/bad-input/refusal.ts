import { errors } from '@lingxi/contract';
import { expect } from 'vitest';

interface Answer {
  statusCode: number;
  body: string;
}

/** An answer below 500 that says what was wrong by a code of the contract. */
export function expectRefusal({ statusCode, body }: Answer, what: string): void {
  const said = `${what} -> ${statusCode} ${body.slice(0, 200)}`;
  expect(statusCode, said).toBeGreaterThanOrEqual(400);
  expectAnswer({ statusCode, body }, what);
}

/** The same, or a plain success: never an accident. */
export function expectAnswer({ statusCode, body }: Answer, what: string): void {
  const said = `${what} -> ${statusCode} ${body.slice(0, 200)}`;
  expect(statusCode, said).toBeLessThan(500);
  if (statusCode < 400) return;
  const { code } = JSON.parse(body).error ?? {};
  expect(Object.keys(errors), said).toContain(code);
  expect(errors[code as keyof typeof errors].status, said).toBe(statusCode);
}
