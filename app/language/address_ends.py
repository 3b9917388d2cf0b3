"""How the names of sites and of files end, as the alternatives of a pattern; finds no address."""

DOMAINS = "fi|ax|se|no|dk|ee|de|uk|eu|com|org|net|info|io|gov|edu|int|app|dev|biz"
FILES = (
    "pdf|docx?|dotx?|odt|rtf|txt|html?|xlsx?|ods|csv|pptx?|odp|zip|png|jpe?g|gif|svg|tiff?|mp[34]|xml|json|md|dwg|eml"
    "|msg|exe"
)
