namespace Platform.Regions;

/// <summary>What puts a household into a category.</summary>
public static class CategoryWords
{
    extension(Category category)
    {
        public string TestInWords => category.Test?.InWords ?? "由经办人依据文件认定，不作测算";
    }
}
