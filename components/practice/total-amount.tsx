interface Props {
  /** The price in words, or null while the shop is still reckoning. */
  readonly text: string | null;
}

/** The amount as big shops draw it: a grey bar first, then one span per character. */
export function TotalAmount({ text }: Props) {
  if (text === null) return <span class="skeleton total-skeleton" aria-hidden="true" />;
  return (
    <span class="total-amount">
      {[...text].map((character, place) => (
        <span key={place}>{character}</span>
      ))}
    </span>
  );
}
