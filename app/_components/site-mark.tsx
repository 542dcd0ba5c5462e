/** The site's logo: the steps and the sun. */
export function SiteMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M5 26h7v-6.5h7V13h8"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="26" cy="6.5" r="3" fill="var(--sun)" />
    </svg>
  );
}
