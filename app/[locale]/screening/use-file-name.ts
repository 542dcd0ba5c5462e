import { useEffect } from "react";

/**
 * While printing, the document title becomes the default file name: one that reveals nothing about health or the
 * person.
 */
export function useFileName(name: string): void {
  useEffect(() => {
    let title = document.title;
    const before = () => {
      title = document.title;
      document.title = name;
    };
    const after = () => {
      document.title = title;
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [name]);
}
