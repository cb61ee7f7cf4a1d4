import { judge } from '../../../lib/checks/judge';
import type { Verdict } from '../../../lib/checks/verdict';
import { findRendering } from '../../halo/renderings/find';
import type { RunningHalo } from '../../halo/start';
import { untested } from '../../misconfig/draft-of';
import { type Case, singles } from '../../misconfig/generate';
import { freshWorld, type World } from '../../misconfig/world';
import { goThrough, type Lane, type RenderingText } from './read-rendering';
import type { StoredLooks } from './stored-looks';
import { type View, viewsOf } from './truths';

/** Single misconfigurations that show on Halo's saved pages alone. */
export const onPages = (halo: RunningHalo): Case[] =>
  singles.filter(({ vendor, wrong }) => {
    const world = freshWorld(halo, vendor);
    for (const each of wrong) each.apply(world);
    const elsewhere = [...world.unsaved, ...world.changed, ...Object.keys(world.apiPage)];
    const { language, wording } = world.spoken;
    return (
      elsewhere.length === 0 &&
      language === 'en-GB' &&
      wording === null &&
      wrong.every(
        ({ named, isLater }) => !isLater && named.checks?.every((check) => !check.startsWith('connection:')),
      )
    );
  });

/** Sets the stand-in up wrongly, goes through its pages in a rendering, and judges what the extension has stored of them. */
export async function judgeRendered(
  halo: RunningHalo,
  lane: Lane,
  looks: StoredLooks,
  choice: RenderingText,
  { vendor, wrong }: Case,
): Promise<readonly Verdict[]> {
  const world = freshWorld(halo, vendor);
  for (const each of wrong) each.apply(world);
  const since = Date.now();
  await goThrough(lane, looks, choice, viewsOfAll(world, choice), () => undefined);
  const instance = `https://${lane.host}`;
  return judge(world.profile, {
    instance,
    records: looks.all.filter((each) => each.instance === instance && each.at >= since),
    focus: null,
    discovery: null,
    payloadUrl: world.payloadUrl,
    selection: world.profile.defaultTypes,
    credentials: untested(world),
  });
}

/** The newest records' views, and those of every other role of the agent. */
function viewsOfAll({ instance, agent, role }: World, choice: RenderingText): View[] {
  const rendering = findRendering(choice);
  const others = instance.roles.filter((each) => each !== role && agent.roles.includes(each.id));
  return [
    ...viewsOf(instance, rendering),
    ...others.flatMap((other) =>
      viewsOf({ ...instance, roles: [...instance.roles, other] }, rendering).filter(
        ({ page }) => page === 'role',
      ),
    ),
  ];
}
