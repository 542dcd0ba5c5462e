document.querySelector("form").addEventListener("change", (event) => {
  document.querySelector("p").textContent = event.target.value;
});
document.documentElement.dataset.answerable = "";
