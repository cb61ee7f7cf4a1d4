import type { GuideStep } from '../../lib/profiles/profile';

/** Steps of the vendor's guide; where each stands in it is shown on pointing. */
export const GuideSteps = ({ steps }: { readonly steps: readonly GuideStep[] }) =>
  steps.length > 0 ? (
    <ol class="guide-steps small">
      {steps.map(({ text, source }) => (
        <li key={text} title={source}>
          {text}
        </li>
      ))}
    </ol>
  ) : null;
