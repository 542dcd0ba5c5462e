import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Island } from "../../app/_islands/island";

it("An island is invisible to screen readers: React's click listener on it makes no heading clickable", () => {
  render(
    <Island name="screening" of={({ title }: { title: string }) => <h1>{title}</h1>} props={{ title: "Words" }} />,
  );
  const place = screen.getByRole("heading").parentElement;
  expect(place?.dataset.island).toBe("screening");
  expect(place?.getAttribute("role")).toBe("none");
});
