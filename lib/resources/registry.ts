import type { ResourceType } from '../core/resource-type';
import { assets } from './assets';
import { clients } from './clients';
import { contacts } from './contacts';
import { contracts } from './contracts';
import { invoices } from './invoices';
import { opportunities } from './opportunities';
import { products } from './products';
import type { Resource } from './resource';
import { sites } from './sites';

/** Every record type that can be synced, in the order people are shown them. */
export const resources: Readonly<Record<ResourceType, Resource>> = {
  clients,
  sites,
  contacts,
  products,
  assets,
  opportunities,
  contracts,
  invoices,
};
