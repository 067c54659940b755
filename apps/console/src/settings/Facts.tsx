import s from './Facts.module.css';

/** What is so and cannot be changed here. */
export function Facts({ facts }: { facts: (readonly [label: string, value: string])[] }) {
  return (
    <dl className={s.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
