/** Grey shapes where content will be, shown only when it takes longer than 300 ms. */
import { Skeleton } from "@mantine/core";
import { useEffect, useState } from "react";

function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}

export function LoadingRows({ rows = 8 }: { rows?: number }) {
  const slow = useSlow();
  return (
    <div aria-busy="true" aria-live="polite">
      <span className="visually-hidden">Loading</span>
      {slow &&
        Array.from({ length: rows }, (_, i) => (
          <div key={i} style={{ height: 40, display: "flex", alignItems: "center", gap: 12, padding: "0 24px" }}>
            <Skeleton circle height={18} />
            <Skeleton height={10} width={`${38 + ((i * 17) % 30)}%`} />
          </div>
        ))}
    </div>
  );
}

export function LoadingPage() {
  const slow = useSlow();
  return (
    <div aria-busy="true" aria-live="polite" style={{ padding: 40, maxWidth: 640 }}>
      <span className="visually-hidden">Loading</span>
      {slow && (
        <>
          <Skeleton height={20} width="50%" />
          <Skeleton height={10} width="80%" mt={24} />
          <Skeleton height={10} width="70%" mt={10} />
          <Skeleton height={36} width="60%" mt={32} />
          <Skeleton height={36} width="60%" mt={20} />
        </>
      )}
    </div>
  );
}
