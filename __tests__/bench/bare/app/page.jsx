"use client";

import { useEffect, useState } from "react";

export default function Page() {
  const [answer, setAnswer] = useState("");
  useEffect(() => {
    document.documentElement.dataset.answerable = "";
  }, []);
  return (
    <form>
      {["yes", "no"].map((code) => (
        <label key={code}>
          <input type="radio" name="answer" value={code} onChange={() => setAnswer(code)} />
          {code}
        </label>
      ))}
      <p>{answer}</p>
    </form>
  );
}
