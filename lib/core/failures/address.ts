import { defineFailures } from '../failure';

export const addressFailures = defineFailures({
  'address.empty': {
    kind: 'config',
    fix: (d) => (d.field === 'Auth Server' ? 'failures.address.empty.fix_auth' : null),
  },
  'address.not_an_address': { kind: 'config' },
  'address.broken': { kind: 'config' },
  'address.several': { kind: 'config' },
  'address.bare_name': { kind: 'config' },
  'address.not_https': { kind: 'config' },
  'address.wrong_scheme': { kind: 'config' },
  'address.has_credentials': { kind: 'config' },
  'address.look_alike': { kind: 'config' },
  'address.marketing_site': { kind: 'config' },
  'address.swapped': { kind: 'config' },
  'address.base_is_auth': { kind: 'config' },
  'address.auth_is_resource': { kind: 'config' },
  'address.auth_elsewhere': { kind: 'config' },
  'address.auth_not_https': { kind: 'config' },
  'address.not_halo': { kind: 'config' },
  'address.redirected': { kind: 'config' },
});
