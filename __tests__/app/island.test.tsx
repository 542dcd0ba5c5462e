import { act, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Island } from "../../app/_islands/island";
import { mount } from "../../app/_islands/mount";

it("An island is invisible to screen readers: React's click listener on it makes no heading clickable", () => {
  render(
    <Island name="screening" of={({ title }: { title: string }) => <h1>{title}</h1>} props={{ title: "Words" }} />,
  );
  const place = screen.getByRole("heading").parentElement;
  expect(place?.dataset.island).toBe("screening");
  expect(place?.getAttribute("role")).toBe("none");
});

const Title = ({ title }: { readonly title: string }) => <h1>{title}</h1>;
const exported = (rest = "") => {
  document.body.innerHTML = `<div data-island="open"><h1>Words</h1></div>${rest}`;
};

it("An island is hydrated with props that the build moved to the end of its page", async () => {
  exported(`<template data-props-of="open" data-props='{"title":"Words"}'></template>`);
  await act(async () => mount("open", Title, "message"));
  expect(document.documentElement.dataset.alive).toBe("");
  expect(document.querySelector("[data-props]")).toBeNull();
  expect(screen.getByRole("heading")).toHaveTextContent("Words");
});

it("An island whose props did not arrive stays as exported, and the page says that its scripts do not work", async () => {
  delete document.documentElement.dataset.alive;
  exported();
  await act(async () => mount("open", Title, "message"));
  expect(screen.getByRole("heading")).toHaveTextContent("Words");
  expect(document.documentElement.dataset.alive).toBeUndefined();
});
