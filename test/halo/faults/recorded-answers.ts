import type { Fault } from './faults';

type Recorded = Pick<Fault, 'status' | 'body' | 'headers'>;

const json = { 'content-type': 'application/json; charset=utf-8' };
const page = { 'content-type': 'text/html; charset=utf-8' };

/**
 * Failures as they were recorded on real tenants (a sweep over a production tenant; HaloAPI `New-HaloError.ps1`), to be
 * spread into a fault: `halo.faults.add({ path: /^\/api\/item$/, ...recordedAnswers.exception })`.
 */
export const recordedAnswers = {
  ruleBroken: { status: 400, headers: json, body: '"Parameter client_id must be included"' },
  exception: {
    status: 400,
    headers: json,
    body: JSON.stringify({
      ClassName: 'System.Exception',
      Message: 'Object reference not set to an instance of an object.',
      Data: null,
      InnerException: null,
      HResult: -2146233088,
    }),
  },
  resultCode: {
    status: 400,
    headers: json,
    body: '{"resultCode":1,"errorMessage":"The request could not be read"}',
  },
  serverError: { status: 500, body: '' },
  gatewayTimeout: {
    status: 504,
    headers: page,
    body: '<html><head><title>504 Gateway Time-out</title></head></html>',
  },
  appPage: {
    status: 200,
    headers: page,
    body: '<!doctype html><html><body><div id="root"></div></body></html>',
  },
  nothing: { status: 200, headers: json, body: '' },
} as const satisfies Record<string, Recorded>;
