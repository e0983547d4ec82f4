/** Our mark: three bars stepping forward. While nothing is there, the front bar is still to come. */

export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="var(--pr-accent)"
      strokeWidth="4.8"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3.1 20.9 5.3 12.6M10.9 16.15 13.1 7.85M18.7 11.4 20.9 3.1" />
    </svg>
  );
}

export function WaitingMark({ size = 64 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" strokeLinecap="round" aria-hidden="true">
      <path
        d="M3.1 20.9 5.3 12.6M10.9 16.15 13.1 7.85"
        stroke="var(--pr-accent-line)"
        strokeWidth="4.8"
        opacity="0.65"
      />
      <path
        d="M16.48 10.81 18.68 2.51A2.3 2.3 0 0 1 23.12 3.69L20.92 11.99A2.3 2.3 0 0 1 16.48 10.81Z"
        stroke="var(--pr-line-control)"
        strokeWidth="0.5"
        strokeDasharray="1.3 1.1"
      />
    </svg>
  );
}
