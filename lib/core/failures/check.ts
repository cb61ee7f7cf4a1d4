import { defineFailures } from '../failure';

/**
 * Why a requirement is not passed. `setting` is the field as labelled in the tenant, `where` the menu path of its page,
 * `expected` what is needed, `seen` what Halo shows.
 */
export const checkFailures = defineFailures({
  'check.level_too_low': {
    kind: 'config',
    say: (d) => `“${d.setting}” is “${d.seen}”, which is less than “${d.expected}”.`,
    fix: (d) => `Open ${d.where} and set “${d.setting}” to “${d.expected}”.`,
  },
  'check.level_own_only': {
    kind: 'config',
    say: (d) => `“${d.setting}” is “${d.seen}”, which covers the agent’s own records only.`,
    fix: (d) => `Open ${d.where} and set “${d.setting}” to “${d.expected}”.`,
  },
  'check.level_too_high': {
    kind: 'config',
    say: (d) => `“${d.setting}” is “${d.seen}”; “${d.expected}” is enough.`,
    fix: (d) => `Open ${d.where} and lower “${d.setting}” to “${d.expected}”.`,
  },
  'check.level_deletes': {
    kind: 'config',
    say: (d) => `“${d.setting}” is “${d.seen}”, so records can be deleted; “${d.expected}” is enough.`,
    fix: (d) => `Open ${d.where} and lower “${d.setting}” to “${d.expected}”.`,
  },
  'check.administrator': {
    kind: 'config',
    say: (d) => `${d.holder} is a Halo administrator, so everything is allowed; “${d.expected}” is enough.`,
    fix: (d) => `Open ${d.where}, set “Is a HaloPSA Administrator” to “No” and keep only the levels needed.`,
  },
  'check.level_unknown': {
    kind: 'config',
    say: (d) =>
      `“${d.setting}” shows “${d.seen}”, which is not an access level this extension knows: it knows them in English only.`,
    fix: (d) =>
      `Open ${d.where} and compare “${d.setting}” yourself with the level that Halo calls “${d.expected}” in English.`,
  },
  'check.not_saved': {
    kind: 'config',
    say: (d) => `“${d.setting}” is right on the page but not saved yet.`,
    fix: (d) => `Press Save on ${d.where}. If that is done, reload the page to have it checked.`,
  },
  'check.not_seen': {
    kind: 'config',
    say: (d) => `“${d.setting}” has not been seen yet.`,
    fix: (d) => `Open ${d.where}, where “${d.setting}” is shown.`,
  },
  'check.record_not_seen': {
    kind: 'config',
    say: (d) => `The ${d.record} has not been opened yet, so “${d.setting}” is not known.`,
    fix: (d) => `Open ${d.where}.`,
  },
  'check.record_not_told': {
    kind: 'config',
    say: (d) =>
      `None of the ${d.plain}s seen is the ${d.record}${d.isIdHeld ? ', and none shows the Client ID held' : ''}, so “${d.setting}” is not known.`,
    fix: (d) => `Open the ${d.plain} this integration signs in with, under ${d.where}.`,
  },
  'check.same_name': {
    kind: 'config',
    say: (d) => `More than one ${d.record} has this name, so it is not certain which one counts.`,
    fix: (d) => `Open ${d.where} and give each ${d.record} a name of its own.`,
  },
  'check.two_candidates': {
    kind: 'config',
    say: (d) => `The page shows “${d.setting}” more than once, with different values.`,
    fix: (d) => `Open ${d.where} and compare “${d.setting}” with “${d.expected}” yourself.`,
  },
  'check.unknown_control': {
    kind: 'config',
    say: (d) => `“${d.setting}” is shown in a form this extension cannot read.`,
    fix: (d) => `Open ${d.where} and compare “${d.setting}” with “${d.expected}” yourself.`,
  },
  'check.state_not_shown': {
    kind: 'config',
    say: (d) => `The page does not show in words whether “${d.setting}” is on.`,
    fix: (d) => `Open ${d.where} and press Edit, so that the state of “${d.setting}” is shown.`,
  },
  'check.not_loaded': {
    kind: 'config',
    say: (d) => `“${d.setting}” had not finished loading when the page was read.`,
    fix: (d) => `Open ${d.where} and scroll to “${d.setting}”.`,
  },
  'check.hidden_by_all': {
    kind: 'config',
    say: (d) => `“${d.setting}” is not shown while “all” is ticked.`,
    fix: (d) => `Open ${d.where}, untick “all” and tick the permissions one by one.`,
  },
  'check.form_closed': {
    kind: 'config',
    say: (d) => `“${d.setting}” was seen in a form that was closed, so what Halo kept is not known.`,
    fix: (d) => `Open ${d.where} again, where “${d.setting}” is shown.`,
  },
  'check.reader_threw': {
    kind: 'system',
    say: (d) => `Reading “${d.setting}” from the page failed.`,
    fix: (d) =>
      `Open ${d.where} again; until it is read, compare “${d.setting}” with “${d.expected}” yourself.`,
  },
  'check.wrong_value': {
    kind: 'config',
    say: (d) => `“${d.setting}” is “${d.seen}”, not “${d.expected}”.`,
    fix: (d) => `Open ${d.where} and set “${d.setting}” to “${d.expected}”.`,
  },
  'check.not_set': {
    kind: 'config',
    say: (d) => `“${d.setting}” is empty.`,
    fix: (d) => `Open ${d.where} and set “${d.setting}”, for example to “${d.expected}”.`,
  },
  'check.value_unknown': {
    kind: 'config',
    say: (d) => `“${d.setting}” shows “${d.seen}”, which this extension does not understand.`,
    fix: (d) => `Open ${d.where} and compare “${d.setting}” with “${d.expected}” yourself.`,
  },
  'check.flag_off': {
    kind: 'config',
    say: (d) => `“${d.setting}” is off.`,
    fix: (d) => `Open ${d.where} and turn “${d.setting}” on.`,
  },
  'check.flag_on': {
    kind: 'config',
    say: (d) => `“${d.setting}” is on.`,
    fix: (d) => `Open ${d.where} and turn “${d.setting}” off.`,
  },
  'check.role_missing': {
    kind: 'config',
    say: (d) =>
      d.seen === null
        ? 'The agent has no role.'
        : `The agent has ${d.seen}, but not the role “${d.expected}”.`,
    fix: (d) => `Open ${d.where} and add “${d.expected}” under “${d.setting}”.`,
  },
  'check.role_other': {
    kind: 'config',
    say: (d) => `The agent has ${d.seen} instead of the role “${d.expected}” the guide names.`,
    fix: (d) =>
      `Open ${d.where} and choose “${d.expected}” under “${d.setting}”, or keep the role if it is meant.`,
  },
  'check.role_extra': {
    kind: 'config',
    say: (d) => `The agent also has ${d.extra}, not opened yet; the rights of all roles add up.`,
    fix: (d) =>
      `Open ${d.where} and remove ${d.extra} from “${d.setting}”, or open that role to have it checked.`,
  },
  'check.scope_missing': {
    kind: 'config',
    say: (d) => `The application’s permission “${d.setting}” is not ticked.`,
    fix: (d) => `Open ${d.where}, tick “${d.setting}” and save.`,
  },
  'check.scope_all': {
    kind: 'config',
    say: (d) => `“all” is ticked: it covers “${d.setting}”, and far more than is needed.`,
    fix: (d) => `Open ${d.where}, untick “all” and tick the permissions one by one.`,
  },
  'check.scope_too_wide': {
    kind: 'config',
    say: (d) => `“${d.wider}” is ticked, but reading is all that is needed.`,
    fix: (d) => `Open ${d.where}, tick “${d.setting}” and untick “${d.wider}”.`,
  },
  'check.scope_forbidden': {
    kind: 'config',
    say: (d) => `“${d.setting}” is ticked, and this integration’s login fails with it.`,
    fix: (d) => `Open ${d.where}, untick “${d.setting}” and tick the permissions one by one.`,
  },
  'check.login_agent_other': {
    kind: 'config',
    say: (d) => `The application logs in as “${d.seen}”, not as “${d.expected}”.`,
    fix: (d) => `Open ${d.where} and choose “${d.expected}” under “${d.setting}”.`,
  },
  'check.address_invalid': {
    kind: 'config',
    say: (d) => `“${d.setting}” shows “${d.seen}”, which is not an https address.`,
    fix: (d) => `Open ${d.where} and compare “${d.setting}” with the address you open Halo at.`,
  },
  'check.address_differs': {
    kind: 'config',
    say: (d) => `“${d.setting}” is “${d.seen}” on the page, but Halo’s authinfo says “${d.expected}”.`,
    fix: (d) => `Open ${d.where}, reload it, and use Test Connection to prove which “${d.setting}” is right.`,
  },
  'check.address_elsewhere': {
    kind: 'config',
    say: (d) => `“${d.setting}” is “${d.seen}”, but Halo was opened at “${d.expected}”.`,
    fix: (d) =>
      `Open Halo at the address “${d.setting}” shows on ${d.where}, and use Test Connection to prove it.`,
  },
  'check.address_unconfirmed': {
    kind: 'config',
    say: (d) => `“${d.setting}” was read from the page, but Halo’s authinfo did not confirm it.`,
    fix: (d) => `Use Test Connection to prove “${d.setting}”.`,
  },
  'check.payload_url_not_https': {
    kind: 'config',
    say: (d) => `“${d.expected}”, given as Payload URL, is not a whole https address.`,
    fix: () => 'Copy the Webhook URL of the integration again into “Payload URL” in the step “Webhooks”.',
  },
  'check.payload_url_unknown': {
    kind: 'config',
    say: () => 'The address the webhook must post to is not known here.',
    fix: () =>
      'Enter the Webhook URL in the step “Configure webhooks”, so that “Payload URL” can be compared.',
  },
  'check.no_events': {
    kind: 'config',
    say: () => 'The webhook has no events, so Halo never sends it.',
    fix: (d) => `Open ${d.where} and add at least one row under “${d.setting}”.`,
  },
  'check.threw': {
    kind: 'system',
    say: (d) => `Checking “${d.setting}” failed: ${d.message}`,
    fix: (d) => `Compare “${d.setting}” with “${d.expected}” on ${d.where} yourself, and report the message.`,
  },
});
