/** It tells nobody of an answer: what it holds is looked at once something has been pressed. */
function heard() {
  const { itemList = [] } = document.querySelector("wc-lhc-form").lhcFormData;
  if (itemList.some(({ value }) => value)) document.documentElement.dataset.answerable = "";
  else requestAnimationFrame(heard);
}
document.addEventListener("click", heard, { capture: true, once: true });
LForms.Util.addFormToPage(globalThis.form, "form", { fhirVersion: "R4" });
