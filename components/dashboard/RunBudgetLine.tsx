import type { RunBudget } from '../../lib/view/runs-budget';

/** What one run took of the request limit: in words, and as a bar where the limit is known. */
export const RunBudgetLine = ({ budget: { spent, limit, share } }: { readonly budget: RunBudget }) => (
  <div class="run-budget">
    <p class="small numeric">
      {spent}
      {limit && <span class="soft"> · {limit}</span>}
      {share && (
        <span class="soft">
          {' '}
          · at most {share.used} of {share.of} at once
        </span>
      )}
    </p>
    {share && (
      <div class="run-meter" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(1, share.used / Math.max(1, share.of)) * 100}%` }} />
      </div>
    )}
  </div>
);
