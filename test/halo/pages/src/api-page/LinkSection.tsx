import { Button } from '../controls/Button';
import { Loose } from '../fields/composed/rows';

/** Some lines of text and the button they lead to. */
export const LinkSection = ({
  lines,
  button,
  onClick,
}: {
  lines: string[];
  button: string;
  onClick(): void;
}) => (
  <Loose>
    <div className="col-md-12 link-section">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button text={button} title={button} className="nhd-button curve" onClick={onClick} />
    </div>
  </Loose>
);
