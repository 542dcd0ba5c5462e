const survey = new Survey.Model(globalThis.form);
survey.onValueChanged.add(() => {
  document.documentElement.dataset.answerable = "";
});
survey.render(document.getElementById("form"));
