import { parseArgs } from 'node:util';
import { readChoice } from './renderings/find';
import { named } from './renderings/named';
import { scenarios } from './scenarios';
import type { HaloOptions } from './start';

const usage =
  'Usage: npm run halo -- --port N [--scenario NAME] [--records N] [--rendering NAME|seed:N] [--http]';

/** Options for startHalo from command-line flags, or the sentence that says what is wrong with them. */
export function parseFlags(args: string[]): HaloOptions | string {
  let values: ReturnType<typeof read>;
  try {
    values = read(args);
  } catch (error) {
    if (error instanceof TypeError) return `${error.message.split('\n')[0]}\n${usage}`;
    throw error;
  }
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return `--port must be a whole number from 0 to 65535, not "${values.port}".\n${usage}`;
  }
  if (values.records !== undefined && !/^\d+$/.test(values.records)) {
    return `--records must be a whole number, not "${values.records}".\n${usage}`;
  }
  if (values.records !== undefined && Number(values.records) > 5_000_000) {
    return `--records can be at most 5000000.\n${usage}`;
  }
  const rendering = readChoice(values.rendering ?? 'view');
  if (rendering === null) {
    const known = Object.keys(named).join(', ');
    return `--rendering must be one of ${known} or seed:N, not "${values.rendering}".\n${usage}`;
  }
  if (values.scenario !== undefined && !Object.hasOwn(scenarios, values.scenario)) {
    return `There is no scenario "${values.scenario}". Known: ${Object.keys(scenarios).join(', ')}.`;
  }
  return {
    port,
    rendering,
    http: values.http ?? false,
    ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
    ...(values.records === undefined ? {} : { data: { records: Number(values.records) } }),
  };
}

const read = (args: string[]) =>
  parseArgs({
    args,
    options: {
      port: { type: 'string' },
      scenario: { type: 'string' },
      records: { type: 'string' },
      rendering: { type: 'string' },
      http: { type: 'boolean' },
    },
    allowPositionals: false,
  }).values;
