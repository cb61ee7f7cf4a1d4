import { Dataset } from '../data/dataset';
import type { DataSize } from '../data/plan';
import { type RecordType, recordTypes } from '../data/record-type';
import { defaultSwitches, type Switches } from '../faults/switches';
import type { HaloInstance } from './instance';

/** An instance with its records and its switches; change any of it while the server runs. */
export class LiveInstance implements HaloInstance {
  readonly product: HaloInstance['product'];
  readonly hosts: string[];
  readonly basePath: string;
  resourceServer: string;
  authServer: string;
  tenant: string | null;
  appVersion: string;
  roles: HaloInstance['roles'];
  agents: HaloInstance['agents'];
  applications: HaloInstance['applications'];
  webhooks: HaloInstance['webhooks'];
  workdays: HaloInstance['workdays'];
  teams: HaloInstance['teams'];
  data: Dataset;
  readonly switches: Switches = { ...defaultSwitches };

  constructor(start: HaloInstance, size: DataSize, seed: number) {
    const own = structuredClone(start);
    this.product = own.product;
    this.hosts = own.hosts;
    this.basePath = own.basePath;
    this.resourceServer = own.resourceServer;
    this.authServer = own.authServer;
    this.tenant = own.tenant;
    this.appVersion = own.appVersion;
    this.roles = own.roles;
    this.agents = own.agents;
    this.applications = own.applications;
    this.webhooks = own.webhooks;
    this.workdays = own.workdays;
    this.teams = own.teams;
    this.data = new Dataset(size, seed);
  }

  /**
   * Records per type. `activeOnly` counts what a list answers without includeinactive; `ofActiveClients` counts only
   * records of active clients (products belong to none and all count).
   */
  totals(only: { activeOnly?: boolean; ofActiveClients?: boolean } = {}): Record<RecordType, number> {
    const { data } = this;
    const activeClients = new Set<number>();
    if (only.ofActiveClients) {
      for (let at = 0; at < data.positions('clients'); at++) {
        const facts = data.facts('clients', at);
        if (!data.isRemoved('clients', at) && facts.active) activeClients.add(facts.clientId);
      }
    }
    const count = (type: RecordType): number => {
      let found = 0;
      for (let at = 0; at < data.positions(type); at++) {
        if (data.isRemoved(type, at)) continue;
        const facts = data.facts(type, at);
        if (only.activeOnly && !facts.active && type !== 'opportunities') continue;
        if (only.ofActiveClients && type !== 'products' && !activeClients.has(facts.clientId)) continue;
        found++;
      }
      return found;
    };
    return Object.fromEntries(recordTypes.map((type) => [type, count(type)])) as Record<RecordType, number>;
  }
}
