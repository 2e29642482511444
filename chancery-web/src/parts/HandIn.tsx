/** What to do where nothing is there: hand in more reports. */
export function HandIn() {
  return (
    <>
      {' '}
      <a href="/import">Hand in reports</a> that tell of more.
    </>
  );
}
