import { useEffect, useRef, useState, type RefObject } from "react";

const AHEAD = "600px 0px";

/** True once an element comes near the part of the page in sight, or the page is about to be printed. */
export function useNear(): [RefObject<HTMLDivElement | null>, boolean] {
  const ref = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (near || !element) return undefined;
    const arrive = (): void => setNear(true);
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && arrive(), {
      rootMargin: AHEAD,
    });
    observer.observe(element);
    window.addEventListener("beforeprint", arrive);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", arrive);
    };
  }, [near]);
  return [ref, near];
}
