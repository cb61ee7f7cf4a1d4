import type { RunBudget } from '../../lib/view/runs-budget';

/** What one run took of the request limit: in words, and as a bar where the limit is known. */
export const RunBudgetLine = ({
  budget: { spent, limit, busiest, share },
}: {
  readonly budget: RunBudget;
}) => (
  <div class="run-budget">
    <p class="small numeric">
      {spent}
      {limit && <span class="soft"> · {limit}</span>}
      {busiest && <span class="soft"> · {busiest}</span>}
    </p>
    {share !== null && (
      <div class="run-meter" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
    )}
  </div>
);
