import { cleanText } from '../core/clean-text';
import { isNoAddress } from '../core/empty-words';
import { t } from '../words/t';
import { haloDomainOf, isMarketingHost, isSharedAuthHost } from './host-names';

/** A tenant as it is sent, and what was made of the text, to be told beside the field. */
export interface ReadTenant {
  /** Null where the text names none; then none is sent. */
  readonly tenant: string | null;
  readonly told: string | null;
}

const label = /^(?:tenant(?:[\s_-]*(?:name|id))?|mandant)\s*[:=]\s*/i;
const marks = /^[\s"'“”‘’„«»`*<(]+|[\s"'“”‘’„«»`*>),;]+$/g;

/**
 * Reads a tenant as typed or shown: without a label or quotes around it; of an address of Halo's hosting its sub-domain, which
 * is the tenant's name there (InstanceInfo of 2.236). The words that stand for "no tenant" are none, and never sent.
 */
export const readTenant = (typed: string | null | undefined): ReadTenant => {
  const { text } = cleanText(typed ?? '');
  if (text === '') return { tenant: null, told: null };
  const bare = text.replace(marks, '').replace(label, '').replace(marks, '');
  if (isNoAddress(bare))
    return { tenant: null, told: t('halo.clean_tenant.stands_for_no_tenant_none_is', { text }) };
  const host = hostIn(bare);
  if (host === null) {
    return {
      tenant: bare,
      told: bare === text ? null : t('halo.clean_tenant.only_is_taken_as_the_tenant', { bare }),
    };
  }
  const named = /[?&]tenant=([^&#\s]+)/i.exec(bare)?.[1] ?? subDomainOf(host);
  return named === null || isNoAddress(named)
    ? { tenant: null, told: t('halo.clean_tenant.an_address_is_no_tenant_none') }
    : { tenant: named, told: t('halo.clean_tenant.was_taken_from_the_address_as', { named }) };
};

/** The tenant of a text, or null where it names none. */
export const cleanTenant = (typed: string | null | undefined): string | null => readTenant(typed).tenant;

/** The host name of a text that is an address; null for a mere name, which may have dots. */
function hostIn(text: string): string | null {
  const host = (text.replace(/^(?:https?:)?\/*/i, '').split(/[/?#:]/)[0] ?? '').toLowerCase();
  return /[/?]|^https?:/i.test(text) || haloDomainOf(host) !== null ? host : null;
}

function subDomainOf(host: string): string | null {
  const domain = haloDomainOf(host);
  if (domain === null || isMarketingHost(host) || isSharedAuthHost(host)) return null;
  return host.slice(0, -domain.length - 1).split('.')[0] || null;
}
