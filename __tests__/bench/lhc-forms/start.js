/** It emits no event for an answer, so its state is inspected after a press. */
function heard() {
  const { itemList = [] } = document.querySelector("wc-lhc-form").lhcFormData;
  if (itemList.some(({ value }) => value)) document.documentElement.dataset.answerable = "";
  else requestAnimationFrame(heard);
}
document.addEventListener("click", heard, { capture: true, once: true });
LForms.Util.addFormToPage(globalThis.form, "form", { fhirVersion: "R4" });
